using System.Net;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Features.WorkBulkRun;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Bulk;

/// <summary>C-32: something is done with many records in the background: each once, each by its own permission, and taken back where it is still so.</summary>
public sealed class BulkRunTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Customers_are_assigned_where_one_may_and_go_back_to_whom_they_had()
    {
        var unit = Guid.CreateVersion7();
        var (one, two) = (await PersonAsync("一号", unit), await PersonAsync("二号", unit));
        var reader = customers.Host.Actors.Add("看客", unit, (CustomersPermissions.Read, RecordScope.All), (CustomersPermissions.Write, RecordScope.Own));
        var (ours, theirs, already) = (await Some.CustomerAsync(customers.As(one)), await Some.CustomerAsync(customers.As(customers.Boss)), await Some.CustomerAsync(customers.As(two)));
        var seesAll = customers.Host.Actors.Add("督导", unit, (CustomersPermissions.Read, RecordScope.All), (CustomersPermissions.Write, RecordScope.Unit));
        var api = customers.As(seesAll);

        var run = await RunAsync(api, new(BulkKinds.Customer, [ours, theirs, already, Guid.NewGuid()]), new(BulkActions.Assign, OwnerId: two.StaffId));

        (run.State, run.Total, run.Processed, run.Done, run.Same, run.Refused).ShouldBe((BulkStates.Done, 3, 3, 1, 1, 1));
        (await OwnerAsync(ours)).ShouldBe(two.StaffId);
        (await OwnerAsync(theirs)).ShouldBe(customers.Boss.StaffId);
        var refused = (await api.FindBulkRecordsAsync(run.Id, BulkRecordStates.Refused, ct: Ct)).Items.ShouldHaveSingleItem();
        (refused.RecordId, refused.Reason).ShouldBe((theirs, "It is not there any more, or you may not change it."));
        (await customers.Host.WithAsync<CustomersDbContext, int>(db => db.PoolMoves.CountAsync(m => m.RecordId == ours && m.ToId == two.StaffId))).ShouldBe(1);
        var told = await customers.Host.Events.WaitForAsync<CustomersImported>(e => e.By == seesAll.StaffId);
        told.Customers.ShouldHaveSingleItem().OwnerId.ShouldBe(two.StaffId);
        await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.RecordId == ours.ToString() && e.StaffId == seesAll.StaffId && e.Changes.Contains("ownerId", StringComparison.OrdinalIgnoreCase)));

        var back = await UndoneAsync(api, run.Id);
        (back.Undone, back.Kept, back.UndoUntil).ShouldBe((1, 0, null));
        (await OwnerAsync(ours)).ShouldBe(one.StaffId);
        (await OwnerAsync(already)).ShouldBe(two.StaffId);
        (await Some.ProblemAsync(() => customers.As(reader).ChooseRecordsAsync(new(BulkKinds.Lead, [ours]), Ct), HttpStatusCode.Forbidden)).Code.ShouldBe("forbidden");
    }

    [Fact]
    public async Task A_field_is_set_and_emptied_and_what_changed_since_is_kept()
    {
        var (_, api) = customers.Someone("樊");
        var word = Some.Brand();
        Guid[] ids = [await Some.CustomerAsync(api, Some.Complete(word + "甲")), await Some.CustomerAsync(api, Some.Complete(word + "乙")), await Some.CustomerAsync(api, Some.Complete(word + "丙") with { Region = "320100" })];

        var run = await RunAsync(api, new(BulkKinds.Customer, Customers: new(Q: word)), new(BulkActions.SetField, Field: "region", Value: "320100"));
        (run.Total, run.Done, run.Same).ShouldBe((3, 2, 1));
        foreach (var id in ids)
            (await api.GetAsync(id, Ct)).Customer.Region.ShouldBe("320100");
        (await api.FindAsync(word, region: "320100", ct: Ct)).Total.ShouldBe(3);

        var one = await api.GetAsync(ids[0], Ct);
        await api.ChangeAsync(ids[0], one.Customer with { Region = "330200" }, one.ETag, Ct);
        var other = await api.GetAsync(ids[1], Ct);
        await api.ChangeAsync(ids[1], other.Customer with { Notes = "与此无关" }, other.ETag, Ct);
        var back = await UndoneAsync(api, run.Id);
        (back.Undone, back.Kept).ShouldBe((1, 1));
        (await api.GetAsync(ids[0], Ct)).Customer.Region.ShouldBe("330200");
        (await api.GetAsync(ids[1], Ct)).Customer.ShouldSatisfyAllConditions(c => c.Region.ShouldBe("330100"), c => c.Notes.ShouldBe("与此无关"));
        (await api.FindBulkRecordsAsync(run.Id, BulkRecordStates.Kept, ct: Ct)).Items.ShouldHaveSingleItem().Reason.ShouldBe("It was changed since and stays as it is.");

        (await RunAsync(api, new(BulkKinds.Customer, ids), new(BulkActions.SetField, Field: "industry"))).Done.ShouldBe(3);
        (await api.GetAsync(ids[0], Ct)).Customer.Industry.ShouldBeNull();
    }

    [Fact] // C-50
    public async Task Customers_are_put_into_a_territory_and_go_back_to_where_they_were()
    {
        var (_, api) = customers.Someone("区域");
        var (old, wanted) = (await api.AddTerritoryAsync(new("旧" + Some.Number()), Ct), await api.AddTerritoryAsync(new("新" + Some.Number()), Ct));
        Guid[] ids = [await Some.CustomerAsync(api), await Some.CustomerAsync(api), await Some.CustomerAsync(api)];
        await api.PlaceCustomerAsync(ids[0], new(old.Id, 3, 31.2, 121.4), Ct);
        await api.PlaceCustomerAsync(ids[1], new(wanted.Id), Ct);

        var run = await RunAsync(api, new(BulkKinds.Customer, ids), new(BulkActions.SetField, Field: BulkFields.Territory, Value: wanted.Id.ToString().ToUpperInvariant()));
        (run.Done, run.Same, run.Refused).ShouldBe((2, 1, 0));
        (await api.GetPlaceAsync(ids[0], Ct)).ShouldBe(new CustomerPlace(wanted.Id, 3, 31.2, 121.4, wanted.Name), "the rest of its place stays");
        (await api.TerritoryCustomersAsync(wanted.Id, Ct)).Count.ShouldBe(3);

        await api.PlaceCustomerAsync(ids[2], new(old.Id), Ct);
        var back = await UndoneAsync(api, run.Id);
        (back.Undone, back.Kept).ShouldBe((1, 1));
        (await api.GetPlaceAsync(ids[0], Ct)).TerritoryId.ShouldBe(old.Id);
        (await RunAsync(api, new(BulkKinds.Customer, [ids[0]]), new(BulkActions.SetField, Field: BulkFields.Territory))).Done.ShouldBe(1);
        (await api.GetPlaceAsync(ids[0], Ct)).ShouldBe(new CustomerPlace(null, 3, 31.2, 121.4));
        var chosen = await api.ChooseRecordsAsync(new(BulkKinds.Customer, ids), Ct);
        (await Some.ProblemAsync(() => api.StartBulkRunAsync(chosen.Id, new(BulkActions.SetField, Field: BulkFields.Territory, Value: "浦东"), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("value");
    }

    [Fact]
    public async Task A_field_of_the_archive_is_set_by_its_rules()
    {
        var (_, api) = customers.Someone("费");
        Guid[] ids = [await Some.CustomerAsync(api), await Some.CustomerAsync(api)];

        var run = await RunAsync(api, new(BulkKinds.Customer, ids), new(BulkActions.SetField, Field: "values.loyalty", Value: "忠诚"));
        run.Done.ShouldBe(2);
        (await api.GetAsync(ids[0], Ct)).Customer.Values!["loyalty"]!.Text.ShouldBe("loyal");
        (await UndoneAsync(api, run.Id)).Undone.ShouldBe(2);
        ((await api.GetAsync(ids[0], Ct)).Customer.Values?.ContainsKey("loyalty") ?? false).ShouldBeFalse();
        (await FieldAsync(api, ids, new(BulkActions.SetField, Field: "values.loyalty", Value: "so lala"))).ShouldBe("value");
        (await FieldAsync(api, ids, new(BulkActions.SetField, Field: "values.nothing", Value: "1"))).ShouldBe("field");
    }

    [Fact]
    public async Task Customers_go_into_a_frozen_segment_and_out_of_it()
    {
        var (_, api) = customers.Someone("贺");
        Guid[] ids = [await Some.CustomerAsync(api), await Some.CustomerAsync(api), await Some.CustomerAsync(api)];
        var segment = await api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Frozen), Ct);
        await api.ChangeSegmentMembersAsync(segment.Id, new([ids[0]]), Ct);

        var run = await RunAsync(api, new(BulkKinds.Customer, ids), new(BulkActions.AddToSegment, SegmentId: segment.Id));
        (run.Done, run.Same).ShouldBe((2, 1));
        (await api.GetSegmentAsync(segment.Id, Ct)).Members.ShouldBe(3);
        (await UndoneAsync(api, run.Id)).Undone.ShouldBe(2);
        (await api.FindAsync(segment: segment.Id, ct: Ct)).Items.Select(c => c.Id).ShouldBe([ids[0]]);

        var away = await RunAsync(api, new(BulkKinds.Customer, SegmentId: segment.Id), new(BulkActions.RemoveFromSegment, SegmentId: segment.Id));
        (away.Total, away.Done).ShouldBe((1, 1));
        (await api.GetSegmentAsync(segment.Id, Ct)).Members.ShouldBe(0);
        var live = await api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Grade: "A")), Ct);
        (await FieldAsync(api, ids, new(BulkActions.AddToSegment, SegmentId: live.Id))).ShouldBe("segmentId");
        var foreign = await customers.Someone("外人").Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Frozen), Ct);
        var chosen = await api.ChooseRecordsAsync(new(BulkKinds.Customer, ids), Ct);
        await Some.ProblemAsync(() => api.StartBulkRunAsync(chosen.Id, new(BulkActions.AddToSegment, SegmentId: foreign.Id), Ct), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Leads_are_given_up_weighed_and_given_back_and_closed_ones_stay_closed()
    {
        var (me, api) = customers.Someone("曲");
        var word = Some.Brand();
        List<Guid> ids = [];
        for (var i = 0; i < 3; i++)
            ids.Add((await api.CreateLeadAsync(new(Some.Lead($"{word}{i}号公司"), "分号"), ct: Ct)).Id);
        await api.DiscardLeadAsync(ids[2], new("duplicate"), Ct);

        var weighed = await RunAsync(api, new(BulkKinds.Lead, Leads: new(Q: word)), new(BulkActions.SetField, Field: "importance", Value: "high"));
        (weighed.Done, weighed.Refused).ShouldBe((2, 1));
        (await api.FindBulkRecordsAsync(weighed.Id, BulkRecordStates.Refused, ct: Ct)).Items.ShouldHaveSingleItem().RecordId.ShouldBe(ids[2]);
        (await api.GetLeadAsync(ids[0], Ct)).Importance.ShouldBe("high");
        (await RunAsync(api, new(BulkKinds.Lead, [ids[0]]), new(BulkActions.SetField, Field: "valueGrade", Value: "5"))).Done.ShouldBe(1);
        (await RunAsync(api, new(BulkKinds.Lead, [ids[0]]), new(BulkActions.SetField, Field: "valueGrade"))).Done.ShouldBe(1);
        (await api.GetLeadAsync(ids[0], Ct)).ValueGrade.ShouldBeNull();

        var discarded = await RunAsync(api, new(BulkKinds.Lead, Leads: new(Q: word, Stage: "open")), new(BulkActions.Discard, Reason: "no-need", Note: " 今年不买 "));
        (discarded.Total, discarded.Done).ShouldBe((2, 2));
        (await api.GetLeadAsync(ids[0], Ct)).Stage.ShouldBe(LeadStages.Discarded);
        await api.ReopenLeadAsync(ids[1], new("又要买了"), Ct);
        var back = await UndoneAsync(api, discarded.Id);
        (back.Undone, back.Kept).ShouldBe((1, 1));
        (await api.GetLeadAsync(ids[0], Ct)).Stage.ShouldBe(LeadStages.New);
        (await api.GetLeadAsync(ids[2], Ct)).Stage.ShouldBe(LeadStages.Discarded);

        var released = await RunAsync(api, new(BulkKinds.Lead, [.. ids]), new(BulkActions.Release, Reason: "no-capacity"));
        (released.Done, released.Refused).ShouldBe((2, 1));
        (await api.GetLeadAsync(ids[0], Ct)).Lead.OwnerId.ShouldBeNull();
        (await UndoneAsync(api, released.Id)).Undone.ShouldBe(2);
        (await api.GetLeadAsync(ids[0], Ct)).Lead.OwnerId.ShouldBe(me.StaffId);
    }

    [Fact]
    public async Task A_run_that_died_in_the_middle_goes_on_and_messages_that_come_twice_do_nothing_twice()
    {
        var heir = await PersonAsync("接手人", customers.Team);
        var boss = customers.Person("总监", RecordScope.All);
        var api = customers.As(boss);
        var word = Some.Brand();
        await customers.Host.WithAsync<CustomersDbContext, int>(db => db.Database.ExecuteSqlAsync($"""
            INSERT INTO customers.leads (id, name, source, contacts, owner_id, unit_id, owner_since, stage, verification, importance, created_by, created_at, duplicate_keys, search)
            SELECT gen_random_uuid(), {word} || i || '号店', 'website', '[]', {customers.Lin.StaffId}, {customers.Team}, now(), 'new', 'unverified', 'normal', {customers.Lin.StaffId}, now(), ARRAY[]::bigint[], ''::tsvector
            FROM generate_series(1, 650) i
            """));
        var ids = await customers.Host.WithAsync<CustomersDbContext, List<Guid>>(db => db.Leads.Where(l => l.Name.StartsWith(word)).Select(l => l.Id).ToListAsync());
        var chosen = await api.ChooseRecordsAsync(new(BulkKinds.Lead, ids), Ct);
        chosen.Total.ShouldBe(650);

        // The first transactions fail at the 300th record, as if the process died while it was dealt with: nothing of them stays.
        var dies = $"""
            CREATE FUNCTION customers.dies() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF NEW.position = 300 AND NEW.state <> 'waiting' AND NEW.run_id = '{chosen.Id}' THEN RAISE EXCEPTION 'killed'; END IF; RETURN NEW; END $$;
            CREATE TRIGGER dies BEFORE UPDATE ON customers.bulk_items FOR EACH ROW EXECUTE FUNCTION customers.dies();
            """;
        await customers.Host.WithAsync<CustomersDbContext, int>(db => db.Database.ExecuteSqlRawAsync(dies));
        await api.StartBulkRunAsync(chosen.Id, new(BulkActions.Assign, OwnerId: heir.StaffId), Ct);
        await Eventually.BecomesAsync(() => api.GetBulkRunAsync(chosen.Id, Ct), r => r.Processed == 200, "the first records, before it dies");
        (await MovesAsync(word)).ShouldBe(200);

        await customers.Host.WithAsync<CustomersDbContext, int>(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER dies ON customers.bulk_items; DROP FUNCTION customers.dies();"));
        for (var i = 0; i < 5; i++)
            await customers.Host.PublishAsync(new WorkBulkRun(chosen.Id));
        var done = await DoneAsync(api, chosen.Id);
        (done.State, done.Processed, done.Done).ShouldBe((BulkStates.Done, 650, 650));
        (await MovesAsync(word)).ShouldBe(650);
        (await customers.Host.WithAsync<CustomersDbContext, int>(db => db.Leads.CountAsync(l => l.Name.StartsWith(word) && l.OwnerId == heir.StaffId))).ShouldBe(650);
    }

    [Fact]
    public async Task A_cancelled_run_stops_and_what_is_gone_or_forbidden_is_told()
    {
        var person = customers.Person("临时工", RecordScope.Own);
        var api = customers.As(person);
        var id = await Some.CustomerAsync(api);
        var chosen = await api.ChooseRecordsAsync(new(BulkKinds.Customer, [id]), Ct);
        await Some.ProblemAsync(() => customers.Api.GetBulkRunAsync(chosen.Id, Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => customers.Api.CancelBulkRunAsync(chosen.Id, Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => customers.Api.FindBulkRecordsAsync(chosen.Id, ct: Ct), HttpStatusCode.NotFound);
        (await api.FindBulkRunsAsync(ct: Ct)).Items.ShouldBeEmpty();
        await api.CancelBulkRunAsync(chosen.Id, Ct);
        (await Some.ProblemAsync(() => api.StartBulkRunAsync(chosen.Id, new(BulkActions.Release, Reason: "other", Note: "x"), Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.bulk.started");
        (await Some.ProblemAsync(() => api.UndoBulkRunAsync(chosen.Id, Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.bulk.undo_nothing");

        var done = await RunAsync(api, new(BulkKinds.Customer, [id]), new(BulkActions.Release, Reason: "no-capacity"));
        (await api.FindBulkRunsAsync(ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(done.Id);
        customers.Host.Clock.Advance(TimeSpan.FromDays(31));
        (await api.GetBulkRunAsync(done.Id, Ct)).UndoUntil.ShouldBeNull();
        (await Some.ProblemAsync(() => api.UndoBulkRunAsync(done.Id, Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.bulk.undo_late");
    }

    [Fact]
    public async Task Wrong_input_is_told_at_its_field()
    {
        var (_, api) = customers.Someone("童");
        Guid[] ids = [await Some.CustomerAsync(api)];

        (await FieldAsync(api, ids, new("explode"))).ShouldBe("action");
        (await FieldAsync(api, ids, new(BulkActions.Discard, Reason: "no-need"))).ShouldBe("action");
        (await FieldAsync(api, ids, new(BulkActions.Assign))).ShouldBe("ownerId");
        (await FieldAsync(api, ids, new(BulkActions.Assign, OwnerId: Guid.NewGuid()))).ShouldBe("ownerId");
        (await FieldAsync(api, ids, new(BulkActions.SetField))).ShouldBe("field");
        (await FieldAsync(api, ids, new(BulkActions.SetField, Field: "code", Value: "X"))).ShouldBe("field");
        (await FieldAsync(api, ids, new(BulkActions.SetField, Field: "nature"))).ShouldBe("value");
        (await FieldAsync(api, ids, new(BulkActions.SetField, Field: "nature", Value: "martian"))).ShouldBe("value");
        (await FieldAsync(api, ids, new(BulkActions.SetField, Field: "region", Value: "999999"))).ShouldBe("value");
        (await FieldAsync(api, ids, new(BulkActions.Release))).ShouldBe("reason");
        (await FieldAsync(api, ids, new(BulkActions.Release, Reason: "other"))).ShouldBe("note");
        (await Some.ProblemAsync(() => api.ChooseRecordsAsync(new("visitor", ids), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["kind"]);
        (await Some.ProblemAsync(() => api.ChooseRecordsAsync(new(BulkKinds.Customer, ids, new(Grade: "A")), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["ids"]);
        (await Some.ProblemAsync(() => api.ChooseRecordsAsync(new(BulkKinds.Customer, []), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["ids"]);
        (await Some.ProblemAsync(() => api.ChooseRecordsAsync(new(BulkKinds.Customer, Customers: new(Grade: "Z")), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["grade"]);
    }

    private static async Task<BulkRunStatus> RunAsync(ICustomersApi api, BulkChoice choice, BulkRequest request)
    {
        var chosen = await api.ChooseRecordsAsync(choice, Ct);
        await api.StartBulkRunAsync(chosen.Id, request, Ct);
        return await DoneAsync(api, chosen.Id);
    }

    private static Task<BulkRunStatus> DoneAsync(ICustomersApi api, Guid id) =>
        Eventually.BecomesAsync(() => api.GetBulkRunAsync(id, Ct), r => r.State is not (BulkStates.Running or BulkStates.Undoing), "the run's end");

    private static async Task<BulkRunStatus> UndoneAsync(ICustomersApi api, Guid id)
    {
        (await api.UndoBulkRunAsync(id, Ct)).State.ShouldBe(BulkStates.Undoing);
        return await DoneAsync(api, id);
    }

    private static async Task<string> FieldAsync(ICustomersApi api, Guid[] ids, BulkRequest request)
    {
        var chosen = await api.ChooseRecordsAsync(new(BulkKinds.Customer, ids), Ct);
        return (await Some.ProblemAsync(() => api.StartBulkRunAsync(chosen.Id, request, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldHaveSingleItem();
    }

    private async Task<Guid?> OwnerAsync(Guid customer) => (await customers.As(customers.Boss).GetAsync(customer, Ct)).Customer.OwnerId;

    private Task<int> MovesAsync(string word) => customers.Host.WithAsync<CustomersDbContext, int>(db => db.PoolMoves.CountAsync(m => m.Name.StartsWith(word)));

    /// <summary>A person whom the module knows, so that records can be given to him.</summary>
    private async Task<Actor> PersonAsync(string name, Guid unit)
    {
        var person = customers.Person(name, RecordScope.Own, unit);
        await customers.Host.PublishAsync(new StaffChanged(person.StaffId, name, name, null, null, unit, null, [], true, null, null, null, "zh-CN", 1));
        await Eventually.BecomesAsync(() => customers.Host.WithAsync<CustomersDbContext, bool>(db => db.Staff.AnyAsync(s => s.StaffId == person.StaffId)), known => known, "the person's copy");
        return person;
    }
}
