using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Shared;

internal sealed class ExpenseReasonValidator : AbstractValidator<ExpenseReasonRequest>
{
    public ExpenseReasonValidator(ErrorTexts texts) => RuleFor(r => r.Reason).Needed(texts).AtMost(500, texts);
}
