using FluentValidation;

namespace Crm.Customers.Features.RestoreView;

internal sealed class RestoreViewValidator : AbstractValidator<RestoreView>
{
    public RestoreViewValidator() => RuleFor(r => r.ViewId).NotEmpty();
}
