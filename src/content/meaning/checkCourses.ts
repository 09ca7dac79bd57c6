import { inside } from '../problems/report.ts';
import { checkCondition } from './checkCondition.ts';
import { type Check, checkIds } from './inquiry.ts';

/** The questions by which games are told apart: each once, each answer about what is there. */
export const checkCourses: Check = (inquiry) => {
  const { courses } = inquiry.material;
  checkIds(inquiry.report, 'the course', courses);
  for (const { value, spot } of courses)
    value.answers.forEach(({ when }, i) =>
      checkCondition({ inquiry, parts: [] }, when, inside(spot, 'answers', i, 'when')),
    );
};
