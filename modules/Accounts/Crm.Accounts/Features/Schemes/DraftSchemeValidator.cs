using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.Schemes;

internal sealed class DraftSchemeValidator : AbstractValidator<DraftSchemeRequest>
{
    public DraftSchemeValidator(ErrorTexts texts) => RuleFor(r => r.From).NotEqual(Guid.Empty).WithMessage(_ => texts.Text("accounts.required"));
}
