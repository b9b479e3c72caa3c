using FluentValidation;

namespace Crm.Customers.Features.UndoBulkRun;

internal sealed class UndoBulkRunValidator : AbstractValidator<UndoBulkRun>
{
    public UndoBulkRunValidator() => RuleFor(c => c.RunId).NotEmpty();
}
