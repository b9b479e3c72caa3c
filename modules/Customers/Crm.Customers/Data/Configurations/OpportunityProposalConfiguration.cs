using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Opportunities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("proposals");
        builder.Property(p => p.Lines).HasJson();
    }
}

internal sealed class ProposalChunkConfiguration : IEntityTypeConfiguration<ProposalChunk>
{
    public void Configure(EntityTypeBuilder<ProposalChunk> builder)
    {
        builder.ToTable("proposal_chunks").HasKey(c => new { c.ProposalId, c.Part });
        builder.HasOne<Proposal>().WithMany().HasForeignKey(c => c.ProposalId).OnDelete(DeleteBehavior.NoAction);
    }
}
