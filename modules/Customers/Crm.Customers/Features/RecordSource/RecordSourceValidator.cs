using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.RecordSource;

internal sealed class RecordSourceValidator : AbstractValidator<RecordSourceRequest>
{
    private static readonly DateOnly Earliest = new(1990, 1, 1);

    public RecordSourceValidator(ErrorTexts texts, TimeProvider time)
    {
        RuleFor(r => r.Sections).Must(s => s is { Count: > 0 }).WithMessage(_ => texts.Text("customers.required"));
        RuleForEach(r => r.Sections).Needed(texts).OneOf(FactSections.All, texts);
        RuleFor(r => r.Informant).Needed(texts).OneOf(Informants.All, texts);
        RuleFor(r => r.Certainty).Needed(texts).OneOf(Certainties.All, texts);
        RuleFor(r => r.SaidOn).Must(day => day is null || (day >= Earliest && day <= ChinaTime.Today(time.GetUtcNow())))
            .WithMessage(_ => texts.Text("customers.source.day", Earliest, ChinaTime.Today(time.GetUtcNow())));
        RuleFor(r => r.Detail).AtMost(300, texts);
        RuleFor(r => r.Detail).Must((r, detail) => r.Informant != Informants.Agency || !string.IsNullOrWhiteSpace(detail)).WithMessage(_ => texts.Text("customers.source.agency"));
    }
}
