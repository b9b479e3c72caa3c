using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.WantTier;

internal sealed class WantTierValidator : AbstractValidator<WantTierRequest>
{
    public WantTierValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Tier).OneOf(texts, Tiers.All);
        RuleFor(r => r.Reason).Text(texts, TextRules.LongText);
    }
}
