using System.Linq.Expressions;
using Crm.Accounts.Contracts;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.Nominate;

/// <summary>What holds for a nomination, new or changed.</summary>
internal abstract class AbstractNominationValidator<T> : AbstractValidator<T>
{
    protected void RuleForNomination(
        ErrorTexts texts, Expression<Func<T, string>> tier, Expression<Func<T, Guid>> manager, Expression<Func<T, string>> reason,
        Expression<Func<T, decimal>> expected, Expression<Func<T, string?>> currency)
    {
        RuleFor(tier).OneOf(texts, Tiers.All);
        RuleFor(manager).Chosen(texts);
        RuleFor(reason).Text(texts, TextRules.LongText);
        RuleFor(expected).Amount(texts);
        RuleFor(currency).Currency(texts);
    }
}
