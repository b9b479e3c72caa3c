using FluentValidation;

namespace Crm.Customers.Features.DeleteView;

internal sealed class DeleteViewValidator : AbstractValidator<DeleteView>
{
    public DeleteViewValidator() => RuleFor(d => d.ViewId).NotEmpty();
}
