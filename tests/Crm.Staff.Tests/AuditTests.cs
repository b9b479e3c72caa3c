using System.Net;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Contracts.Api;
using Crm.Testing;
using Npgsql;
using Refit;

namespace Crm.Staff.Tests;

/// <summary>W-05: who did what, old and new values, in a chain that notices tampering.</summary>
public sealed class AuditTests
{
    [Fact]
    public async Task A_change_is_found_by_person_record_and_action_with_old_and_new_values()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var lin = await admin.GetPersonAsync(DemoPeople.SalesRepresentative.Id);
        await admin.ChangePersonAsync(lin.Id, new ChangePersonRequest("林小宇", lin.Title, lin.Email, lin.Phone, lin.UnitId, lin.Roles, null));
        var me = await admin.MeAsync();
        var found = await Eventually.BecomesAsync(
            () => admin.AuditAsync(staffId: me.Id, recordId: lin.Id.ToString(), action: "changed"), p => p.Items.Count > 0, "the entry");
        var entry = found.Items.ShouldHaveSingleItem();
        (entry.StaffName, entry.Module, entry.RecordType).ShouldBe(("管理员", "staff", "Person"));
        entry.Changes.ShouldContain(new AuditChange("name", "林小雨", "林小宇"));
        entry.Changes.Select(c => c.Field).ShouldNotContain("search");
        var signIn = await admin.AuditAsync(staffId: me.Id, action: "signed-in");
        signIn.Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Batches_from_all_modules_at_once_make_one_chain_and_a_second_delivery_adds_nothing()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        await host.QuietAsync();
        var before = (await admin.VerifyAuditAsync()).Entries;
        var batches = Enumerable.Range(0, 12).Select(i => Batch($"module{i % 3}", 20)).ToList();
        await Task.WhenAll(batches.Concat(batches).Select(host.Host.PublishAsync));
        await Eventually.BecomesAsync(() => admin.VerifyAuditAsync(), v => v.Entries >= before + 240, "all entries");
        await host.QuietAsync();
        var check = await admin.VerifyAuditAsync();
        check.Intact.ShouldBeTrue();
        check.Entries.ShouldBe(before + 240);
    }

    [Fact]
    public async Task The_database_refuses_to_change_or_remove_entries()
    {
        await using var host = await StaffHost.StartAsync();
        await host.Host.PublishAsync(Batch("customers", 3));
        await host.QuietAsync();
        foreach (var sql in new[] { "UPDATE staff.audit_log SET staff_name = 'x'", "DELETE FROM staff.audit_log", "TRUNCATE staff.audit_log" })
            (await Should.ThrowAsync<PostgresException>(() => SqlAsync(host, sql))).MessageText.ShouldContain("append-only");
    }

    [Fact]
    public async Task An_entry_changed_behind_the_databases_back_is_reported_with_its_number()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        await host.Host.PublishAsync(Batch("customers", 30));
        await host.QuietAsync();
        var good = await admin.VerifyAuditAsync();
        good.Intact.ShouldBeTrue();
        good.Entries.ShouldBeGreaterThanOrEqualTo(30);

        await SqlAsync(host, "ALTER TABLE staff.audit_log DISABLE TRIGGER USER; UPDATE staff.audit_log SET changes = '{}' WHERE sequence = 17; ALTER TABLE staff.audit_log ENABLE TRIGGER USER");
        var bad = await admin.VerifyAuditAsync();
        (bad.Intact, bad.BrokenAt, bad.Reason, bad.Entries).ShouldBe((false, 17, "content", 16));
    }

    [Fact]
    public async Task A_removed_entry_is_reported_as_a_gap()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        await host.Host.PublishAsync(Batch("customers", 10));
        await host.QuietAsync();
        await SqlAsync(host, "ALTER TABLE staff.audit_log DISABLE TRIGGER USER; DELETE FROM staff.audit_log WHERE sequence = 5");
        var bad = await admin.VerifyAuditAsync();
        (bad.Intact, bad.BrokenAt, bad.Reason).ShouldBe((false, 5, "gap"));
    }

    [Fact]
    public async Task Who_may_not_read_the_audit_gets_403_and_pages_do_not_overlap()
    {
        await using var host = await StaffHost.StartAsync();
        var agent = await host.SignInAsync(DemoPeople.ServiceAgent);
        (await Should.ThrowAsync<ApiException>(() => agent.AuditAsync())).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var manager = await host.SignInAsync(DemoPeople.GeneralManager);
        await host.Host.PublishAsync(Batch("customers", 50));
        await host.QuietAsync();
        var first = await manager.AuditAsync(module: "customers", limit: 30);
        var second = await manager.AuditAsync(module: "customers", limit: 30, cursor: first.Next);
        first.Items.Concat(second.Items).Select(a => a.Sequence).Distinct().Count().ShouldBe(50);
        second.Next.ShouldBeNull();
    }

    private static async Task SqlAsync(StaffHost host, string sql)
    {
        await using var connection = new NpgsqlConnection(host.Host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static AuditBatchRecorded Batch(string module, int entries) => new(module,
    [
        .. Enumerable.Range(0, entries).Select(i => new AuditEntry(
            Guid.CreateVersion7(), DateTimeOffset.UtcNow, Guid.NewGuid(), "林小雨", "127.0.0.1", null, "changed", "Customer", $"{i}", """{"name":{"old":"甲","new":"乙"}}""")),
    ]);
}
