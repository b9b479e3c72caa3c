using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.ChangeActivityRules;

internal sealed class ChangeActivityRulesValidator : AbstractValidator<ChangeActivityRulesRequest>
{
    public ChangeActivityRulesValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Contacts).NotNull().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(r => r.Visits).NotNull().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(r => r.VisitsPerDay).InclusiveBetween(1, 20).WithMessage((_, v) => texts.Text("customers.rules.range", v, 1, 20));
        RuleFor(r => r.EscalateAfter).Must(v => v is null or (>= 1 and <= 200)).WithMessage((_, v) => texts.Text("customers.rules.range", v, 1, 200));
    }
}
