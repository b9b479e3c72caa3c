using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.NameResponsible;

internal sealed class NameResponsibleValidator : AbstractValidator<ResponsibleRequest>
{
    public NameResponsibleValidator(ErrorTexts texts)
    {
        RuleFor(r => r.UnitId).NotEmpty().WithMessage(_ => texts.Text("service.unit_inactive"));
        RuleFor(r => r.StaffId).NotEmpty().WithMessage(_ => texts.Text("service.person_inactive"));
    }
}
