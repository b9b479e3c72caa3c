using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ShareSuggestion;

internal sealed class ShareSuggestionValidator : AbstractValidator<ShareSuggestionRequest>
{
    public ShareSuggestionValidator(ErrorTexts texts)
    {
        RuleFor(s => s.Lesson).AtMost(2000, texts);
        RuleFor(s => s.Lesson).Needed(texts).When(s => s.Shared);
    }
}
