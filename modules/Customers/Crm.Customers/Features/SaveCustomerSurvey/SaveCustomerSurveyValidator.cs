using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SaveCustomerSurvey;

internal sealed class SaveCustomerSurveyValidator : AbstractValidator<CustomerSurveyFields>
{
    public SaveCustomerSurveyValidator(ErrorTexts texts)
    {
        RuleFor(s => s.Title).Needed(texts).AtMost(120, texts);
        RuleFor(s => s.Goal).Needed(texts).AtMost(2000, texts);
        RuleFor(s => s.Plan).AtMost(4000, texts);
        RuleFor(s => s.StartsOn).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(s => s.EndsOn).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(s => s.EndsOn).Must((s, end) => end >= s.StartsOn).When(s => s.EndsOn != default)
            .WithMessage(s => texts.Text("customers.survey.ends", s.StartsOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        RuleFor(s => s.ResponsibleId).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(s => s.QuestionnaireId).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(s => s.CustomerIds).Must((s, ids) => s.SegmentId is not null || ids is { Count: > 0 }).WithMessage(_ => texts.Text("customers.survey.nobody"));
        RuleFor(s => s.CustomerIds).Must(ids => ids is null || ids.Count <= SurveyAccess.MostCustomers).WithMessage(_ => texts.Text("customers.survey.many", SurveyAccess.MostCustomers));
    }
}
