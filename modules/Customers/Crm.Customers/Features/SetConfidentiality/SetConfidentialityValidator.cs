using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SetConfidentiality;

internal sealed class SetConfidentialityValidator : AbstractValidator<SetConfidentialityRequest>
{
    public SetConfidentialityValidator(ErrorTexts texts) => RuleFor(r => r.Level).Needed(texts).OneOf(Confidentialities.All, texts);
}
