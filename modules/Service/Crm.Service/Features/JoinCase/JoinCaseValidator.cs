using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.JoinCase;

internal sealed class JoinCaseValidator : AbstractValidator<JoinCaseRequest>
{
    public JoinCaseValidator(ErrorTexts texts)
    {
        RuleFor(r => r.OfCaseId).NotEmpty().WithMessage(_ => texts.Text("service.case.join_unknown"));
    }
}
