/** Where a sum stands between refusal and acceptance: a bar from the middle, to either side. */
export function ScaleBar({ sum }: { readonly sum: number }) {
  const share = Math.min(50, Math.abs(sum) / 2);
  const style =
    sum < 0 ? { right: '50%', width: `${share}%` } : { left: '50%', width: `${share}%` };
  return (
    <div className="scale" aria-hidden="true">
      <span className={sum < 0 ? 'against' : 'for'} style={style} />
    </div>
  );
}
