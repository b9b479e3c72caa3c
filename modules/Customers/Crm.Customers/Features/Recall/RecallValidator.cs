using FluentValidation;

namespace Crm.Customers.Features.Recall;

internal sealed class RecallValidator : AbstractValidator<Recall>
{
    public RecallValidator() => RuleFor(r => r.EntryId).NotEmpty();
}
