using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Matching;

internal sealed class MatchCustomerValidator : AbstractValidator<MatchCustomerRequest>
{
    public MatchCustomerValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Source).Text(texts, 40);
        RuleFor(r => r.Key).Text(texts, 400);
        RuleFor(r => r.CustomerId).NotEmpty().WithMessage(_ => texts.Text("accounts.required"));
    }
}
