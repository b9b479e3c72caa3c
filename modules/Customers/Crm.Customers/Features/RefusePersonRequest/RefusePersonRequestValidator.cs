using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.RefusePersonRequest;

internal sealed class RefusePersonRequestValidator : AbstractValidator<RefusePersonRequestRequest>
{
    public RefusePersonRequestValidator(ErrorTexts texts) => RuleFor(r => r.Reason).Needed(texts).AtMost(1000, texts);
}
