using Crm.Approvals.Tests.Api;
using Crm.Testing.Upgrades;
using Shouldly;

namespace Crm.Approvals.Tests;

/// <summary>What the module promises about its tables.</summary>
public sealed class DatabaseTests
{
    public static TheoryData<string> Versions => [.. Upgrade.Versions(typeof(ApprovalsModule).Assembly)];

    [Fact]
    public async Task Migrations_make_the_database_that_the_model_describes() => (await ModelDifferences.FindAsync(ApprovalsHost.Module)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_database_of_this_version_keeps_its_data_when_it_is_brought_up_to_date(string version) =>
        (await Upgrade.LossesAsync(ApprovalsHost.Module, version, typeof(DatabaseTests).Assembly)).ShouldBeEmpty();
}
