import { type Content, type Course, holds, type Situation } from '../../rules/index.ts';

/** What a course is answered by where none of its answers holds. */
const NEITHER = 'neither';

/** Asks the courses of a scenario while a game goes by. */
export class Courses {
  readonly #courses: readonly Course[];
  /** The place of the best answer so far, by course; after the last where there is none. */
  readonly #best = new Map<string, number>();

  constructor({ scenario }: Content) {
    this.#courses = scenario.courses;
  }

  /** Asks what is to be asked in this month. */
  watch(situation: Situation): void {
    for (const course of this.#courses)
      if (course.ever || course.at === situation.world.month) this.#ask(course, situation);
  }

  /** The answers, after the last month: `austria: german`. */
  answers(situation: Situation): string[] {
    for (const course of this.#courses)
      if (!course.ever && course.at === undefined) this.#ask(course, situation);
    return this.#courses.map(({ id, answers }) => {
      const found = this.#best.get(id) ?? answers.length;
      return `${id}: ${answers[found]?.id ?? NEITHER}`;
    });
  }

  #ask({ id, answers }: Course, situation: Situation): void {
    const before = this.#best.get(id) ?? answers.length;
    const found = answers.slice(0, before).findIndex(({ when }) => holds(situation, when));
    if (found >= 0) this.#best.set(id, found);
  }
}
