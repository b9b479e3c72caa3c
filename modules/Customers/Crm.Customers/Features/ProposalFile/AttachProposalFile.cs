using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.ProposalFile;

/// <summary>Puts a document to a draft of a proposal (C-55).</summary>
public sealed record AttachProposalFile(Guid OpportunityId, Guid ProposalId, string FileName, string FileType, byte[] Content) : Command;
