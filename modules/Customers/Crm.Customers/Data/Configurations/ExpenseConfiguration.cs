using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Expenses;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class ExpenseApplicationConfiguration : IEntityTypeConfiguration<ExpenseApplication>
{
    public void Configure(EntityTypeBuilder<ExpenseApplication> builder)
    {
        builder.ToTable("expense_applications");
        builder.Property(a => a.Particulars).HasJson();
        builder.Property(a => a.Lines).HasJson();
        builder.Property(a => a.Costs).HasJson();
    }
}

internal sealed class ExpenseMoveConfiguration : IEntityTypeConfiguration<ExpenseMove>
{
    public void Configure(EntityTypeBuilder<ExpenseMove> builder) => builder.ToTable("expense_moves");
}

internal sealed class ExpenseRulesConfiguration : IEntityTypeConfiguration<ExpenseRules>
{
    public void Configure(EntityTypeBuilder<ExpenseRules> builder)
    {
        builder.ToTable("expense_rules");
        builder.Property(r => r.Rules).HasJson();
    }
}
