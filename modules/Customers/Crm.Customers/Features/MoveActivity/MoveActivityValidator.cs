using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.MoveActivity;

internal sealed class MoveActivityValidator : AbstractValidator<MoveActivityRequest>
{
    public MoveActivityValidator(ErrorTexts texts)
    {
        RuleFor(r => r.DueAt).Must(at => at.Year is >= 2000 and < 3000).WithMessage((_, at) => texts.Text("customers.activity.when", at.ToString("yyyy-MM-dd")));
    }
}
