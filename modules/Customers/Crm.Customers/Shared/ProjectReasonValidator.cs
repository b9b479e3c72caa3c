using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Shared;

internal sealed class ProjectReasonValidator : AbstractValidator<ProjectReasonRequest>
{
    public ProjectReasonValidator(ErrorTexts texts) => RuleFor(r => r.Reason).Needed(texts).AtMost(500, texts);
}
