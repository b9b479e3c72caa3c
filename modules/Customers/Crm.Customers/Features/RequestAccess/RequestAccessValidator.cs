using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.RequestAccess;

internal sealed class RequestAccessValidator : AbstractValidator<RequestAccessRequest>
{
    public RequestAccessValidator(ErrorTexts texts, TimeProvider time)
    {
        RuleFor(r => r.Reason).Needed(texts).AtMost(1000, texts);
        RuleFor(r => r.Until).Must(day => day >= Today(time) && day <= Today(time).AddDays(Accesses.MostDays))
            .WithMessage(_ => texts.Text("customers.access.until", Today(time), Today(time).AddDays(Accesses.MostDays)));
    }

    private static DateOnly Today(TimeProvider time) => ChinaTime.Today(time.GetUtcNow());
}
