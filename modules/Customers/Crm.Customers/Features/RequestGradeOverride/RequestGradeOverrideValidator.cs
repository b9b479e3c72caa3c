using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.RequestGradeOverride;

internal sealed class RequestGradeOverrideValidator : AbstractValidator<RequestGradeOverrideRequest>
{
    public RequestGradeOverrideValidator(ErrorTexts texts, TimeProvider time)
    {
        RuleFor(r => r.Grade).Needed(texts).OneOf(Grades.All, texts);
        RuleFor(r => r.Reason).Needed(texts).AtMost(1000, texts);
        RuleFor(r => r.Until).Must(day => day >= Today(time) && day <= Today(time).AddDays(GradeOverrides.MostDays))
            .WithMessage(_ => texts.Text("customers.grade_override.until", Today(time), Today(time).AddDays(GradeOverrides.MostDays)));
    }

    private static DateOnly Today(TimeProvider time) => ChinaTime.Today(time.GetUtcNow());
}
