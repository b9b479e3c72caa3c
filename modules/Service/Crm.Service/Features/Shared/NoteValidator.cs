using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using FluentValidation;

namespace Crm.Service.Features.Shared;

internal sealed class NoteValidator : AbstractValidator<NoteRequest>
{
    public NoteValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Text).Line(texts, 10_000);
    }
}
