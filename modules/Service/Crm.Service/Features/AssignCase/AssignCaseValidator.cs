using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.AssignCase;

internal sealed class AssignCaseValidator : AbstractValidator<AssignCaseRequest>
{
    public AssignCaseValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Reason).AtMost(texts, 1000);
        RuleFor(r => r.OwnerId).NotEqual(Guid.Empty).WithMessage(_ => texts.Text("service.person_inactive"));
        RuleFor(r => r.UnitId).NotEqual(Guid.Empty).WithMessage(_ => texts.Text("service.unit_inactive"));
    }
}
