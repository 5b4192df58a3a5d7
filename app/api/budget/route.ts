import { answerBudget } from '#lib/http/answer-budget.ts';
import { answerDocuments } from '#lib/http/answer-documents.ts';
import { BudgetRequest } from '#lib/http/budget-request.ts';
import { route } from '#lib/http/route.ts';

/** What can these grow to, and what should their limits be? */
export const POST = route((request) => answerDocuments(request, BudgetRequest, 'not a budget request', answerBudget));
