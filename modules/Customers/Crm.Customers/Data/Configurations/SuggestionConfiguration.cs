using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Suggestions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class SuggestionConfiguration : IEntityTypeConfiguration<Suggestion>
{
    public void Configure(EntityTypeBuilder<Suggestion> builder)
    {
        builder.ToTable("suggestions");
        builder.Property(s => s.Scores).HasJson();
        builder.Property(s => s.RewardAmount).HasPrecision(18, 2);
    }
}

internal sealed class SuggestionRemarkConfiguration : IEntityTypeConfiguration<SuggestionRemark>
{
    public void Configure(EntityTypeBuilder<SuggestionRemark> builder)
    {
        builder.ToTable("suggestion_remarks");
        builder.HasOne<Suggestion>().WithMany().HasForeignKey(r => r.SuggestionId);
    }
}
