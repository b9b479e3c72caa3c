using Crm.Customers.Domain.Grading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class GradeOverrideConfiguration : IEntityTypeConfiguration<GradeOverride>
{
    public void Configure(EntityTypeBuilder<GradeOverride> builder) => builder.ToTable("grade_overrides");
}
