using FluentValidation;

namespace Crm.Customers.Features.SendProposal;

internal sealed class SendProposalValidator : AbstractValidator<SendProposal>
{
    public SendProposalValidator() => RuleFor(s => s.ProposalId).NotEmpty();
}
