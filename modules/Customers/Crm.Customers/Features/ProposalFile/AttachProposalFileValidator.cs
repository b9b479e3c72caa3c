using Crm.BuildingBlocks.Errors;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ProposalFile;

internal sealed class AttachProposalFileValidator : AbstractValidator<AttachProposalFile>
{
    public AttachProposalFileValidator(ErrorTexts texts) => RuleFor(u => u.FileName).Needed(texts).AtMost(255, texts);
}
