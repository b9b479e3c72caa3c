using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.EndGradeOverride;

internal sealed class EndGradeOverrideValidator : AbstractValidator<EndGradeOverrideRequest>
{
    public EndGradeOverrideValidator(ErrorTexts texts) => RuleFor(r => r.Reason).Needed(texts).AtMost(500, texts);
}
