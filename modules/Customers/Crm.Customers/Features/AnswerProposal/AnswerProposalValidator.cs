using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.AnswerProposal;

internal sealed class AnswerProposalValidator : AbstractValidator<AnswerProposalRequest>
{
    public AnswerProposalValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Outcome).Needed(texts).OneOf(ProposalStates.Answers, texts);
        RuleFor(r => r.Note).AtMost(1000, texts);
        RuleFor(r => r.Note).Needed(texts).When(r => r.Outcome == ProposalStates.Declined);
    }
}
