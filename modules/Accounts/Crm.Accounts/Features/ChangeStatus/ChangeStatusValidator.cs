using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.ChangeStatus;

internal sealed class ChangeStatusValidator : AbstractValidator<ChangeStatusRequest>
{
    public ChangeStatusValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Status).OneOf(texts, [KeyAccountStatuses.Active, KeyAccountStatuses.Suspended, KeyAccountStatuses.Left]);
        RuleFor(r => r.Reason).Text(texts, TextRules.LongText);
    }
}
