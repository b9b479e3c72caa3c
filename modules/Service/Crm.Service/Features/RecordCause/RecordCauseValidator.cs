using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.RecordCause;

internal sealed class RecordCauseValidator : AbstractValidator<CauseRequest>
{
    public RecordCauseValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Code).IsInEnum().WithMessage(r => texts.Text("service.word", r.Code, string.Join(", ", Words.All<ComplaintCause>())));
        RuleFor(r => r.Text).Line(texts, 5000);
    }
}
