using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Features.People;
using FluentValidation;

namespace Crm.Staff.Features.ApiKeys;

internal sealed class AddApiKeyValidator : AbstractValidator<AddApiKeyRequest>
{
    public AddApiKeyValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Name).IsName(texts);
        RuleFor(r => r.Permissions).NotEmpty().WithMessage(_ => texts.Text("staff.key.permissions", ""));
        RuleFor(r => r.Days).InclusiveBetween(1, 730).WithMessage(_ => texts.Text("staff.key.days"));
    }
}
