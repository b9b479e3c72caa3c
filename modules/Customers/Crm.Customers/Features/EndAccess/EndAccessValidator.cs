using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.EndAccess;

internal sealed class EndAccessValidator : AbstractValidator<EndAccessRequest>
{
    public EndAccessValidator(ErrorTexts texts) => RuleFor(r => r.Reason).Needed(texts).AtMost(500, texts);
}
