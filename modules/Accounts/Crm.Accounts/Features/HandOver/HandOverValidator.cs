using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.HandOver;

internal sealed class HandOverValidator : AbstractValidator<HandOverRequest>
{
    public HandOverValidator(ErrorTexts texts)
    {
        RuleFor(r => r.ManagerId).Chosen(texts);
        RuleFor(r => r.Reason).Text(texts, TextRules.LongText);
    }
}
