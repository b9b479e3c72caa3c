using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.ProposeRemedy;

internal sealed class ProposeRemedyValidator : AbstractValidator<RemedyRequest>
{
    public ProposeRemedyValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Kind).IsInEnum().WithMessage(r => texts.Text("service.word", r.Kind, string.Join(", ", Words.All<RemedyKind>())));
        RuleFor(r => r.Text).Line(texts, 5000);
        RuleFor(r => r.Amount).NotNull().When(r => r.Kind == RemedyKind.Compensation).WithMessage(_ => texts.Text("service.complaint.amount"));
        RuleFor(r => r.Amount).GreaterThan(0).LessThan(1_000_000_000_000).PrecisionScale(18, 2, true).WithMessage(_ => texts.Text("service.complaint.amount"));
        RuleFor(r => r.Currency).Matches("^[A-Z]{3}$").WithMessage(r => texts.Text("service.complaint.currency", r.Currency));
    }
}
