using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.AddNote;

internal sealed class AddNoteValidator : AbstractValidator<AddNoteRequest>
{
    public AddNoteValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Text).Needed(texts).AtMost(4000, texts);
    }
}
