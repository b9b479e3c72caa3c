using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SaveSurvey;

internal sealed class SaveSurveyValidator : AbstractValidator<SaveSurveyRequest>
{
    private const int Long = 2000;

    public SaveSurveyValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Survey).NotNull().WithMessage(_ => texts.Text("customers.required"));
        RuleForEach(r => r.Survey.Sources).OneOf(SurveySources.All, texts).When(r => r.Survey is not null);
        RuleFor(r => r.Survey).ChildRules(survey =>
        {
            survey.RuleFor(s => s.AskedOn).Must(d => d is null || d.Value.Year is >= 2000 and <= 2100)
                .WithMessage(s => texts.Text("customers.expense.day", s.AskedOn?.ToString("yyyy-MM-dd")));
            survey.RuleFor(s => s.MarketPosition).AtMost(Long, texts);
            survey.RuleFor(s => s.BusinessScope).AtMost(Long, texts);
            survey.RuleFor(s => s.Needs).AtMost(Long, texts);
            survey.RuleFor(s => s.Competitors).AtMost(Long, texts);
            survey.RuleFor(s => s.Credit).Must(c => c is null or (>= 1 and <= 5)).WithMessage(s => texts.Text("customers.range", s.Credit, 1, 5));
            survey.RuleFor(s => s.CreditNotes).AtMost(Long, texts);
            survey.RuleFor(s => s.Contacts).AtMost(Long, texts);
            survey.RuleFor(s => s.Notes).AtMost(Long, texts);
        });
    }
}
