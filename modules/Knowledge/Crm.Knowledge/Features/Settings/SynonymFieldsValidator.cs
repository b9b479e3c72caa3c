using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using FluentValidation;

namespace Crm.Knowledge.Features.Settings;

internal sealed class SynonymFieldsValidator : AbstractValidator<SynonymFields>
{
    public SynonymFieldsValidator(ErrorTexts texts)
    {
        RuleFor(s => s.Words).Must(w => w is not null && w.Select(x => x?.Trim() ?? "").Where(x => x.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count() is >= 2 and <= 20)
            .WithMessage(s => texts.Text("knowledge.synonyms", s.Words?.Count ?? 0));
        RuleFor(s => s.Words).Must(w => w is null || w.All(x => (x?.Trim().Length ?? 0) is 0 or (>= 2 and <= 60))).WithMessage(_ => texts.Text("knowledge.synonym_length"));
    }
}
