using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.Calendars;

internal sealed class SetCalendarValidator : AbstractValidator<CalendarContent>
{
    public SetCalendarValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Name).Line(texts, 100);
        RuleFor(r => r.Week).NotEmpty().WithMessage(_ => texts.Text("calendar.no_hours"));
        RuleFor(r => r.Exceptions).Must(e => e is null || e.Count <= 1000).WithMessage(_ => texts.Text("service.too_many", 1000));
        RuleForEach(r => r.Exceptions).ChildRules(e => e.RuleFor(d => d.Name).Line(texts, 100));
    }
}
