using System.Net;
using System.Net.Http.Json;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Crm.Testing;

namespace Crm.Customers.Tests.Segments;

/// <summary>C-32: filters with a name, live or frozen, shared or one's own.</summary>
public sealed class SegmentTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ICustomersApi Api => customers.Api;

    [Fact]
    public async Task A_live_segment_follows_its_filter_and_a_frozen_one_keeps_who_fitted()
    {
        var word = Some.Brand();
        var first = await Some.CustomerAsync(Api, Some.Complete(word + "一厂"));
        var live = await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Q: word, Region: "330000")), Ct);
        var frozen = await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Frozen, new(Q: word)), Ct);
        (live.Members, frozen.Members).ShouldBe((null, 1));

        var second = await Some.CustomerAsync(Api, Some.Complete(word + "二厂"));

        (await InAsync(live)).ShouldBe([first, second], ignoreOrder: true);
        (await InAsync(frozen)).ShouldBe([first]);
        (await Api.FreezeSegmentAsync(frozen.Id, Ct)).Members.ShouldBe(2);
        (await InAsync(frozen)).ShouldBe([first, second], ignoreOrder: true);
    }

    [Fact]
    public async Task The_other_filters_of_the_list_narrow_a_segment_and_the_export_follows()
    {
        var word = Some.Brand();
        var one = await Some.CustomerAsync(Api, Some.Complete(word + "甲公司"));
        await Some.CustomerAsync(Api, Some.Complete(word + "乙公司"));
        var segment = await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Q: word)), Ct);

        (await Api.FindAsync(word + "甲", segment: segment.Id, ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(one);
        using var boss = customers.Host.Client(customers.Boss, "zh-CN");
        var shared = await customers.As(customers.Boss).AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Q: word), Shared: true), Ct);
        var csv = await boss.GetStringAsync(new Uri($"/api/customers/export?format=csv&segment={shared.Id}", UriKind.Relative), Ct);
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_shared_segment_shows_everybody_only_the_customers_he_may_see()
    {
        var word = Some.Brand();
        var mine = await Some.CustomerAsync(Api, Some.Complete(word + "东厂"));
        var his = await Some.CustomerAsync(customers.As(customers.Xu), Some.Complete(word + "西厂"));
        var boss = customers.As(customers.Boss);
        var shared = await boss.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Frozen, new(Q: word), Shared: true), Ct);
        shared.Members.ShouldBe(2);

        (await InAsync(shared)).ShouldBe([mine]);
        (await customers.As(customers.Xu).FindAsync(segment: shared.Id, ct: Ct)).Items.Select(c => c.Id).ShouldBe([his]);
        (await Api.FindSegmentsAsync(shared.Segment.Name, ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(shared.Id);
    }

    [Fact]
    public async Task Ones_own_segment_is_hidden_from_others_and_a_shared_one_only_sharers_change()
    {
        var clerk = customers.Host.Actors.Add("小吴", customers.Team, (CustomersPermissions.Read, RecordScope.Own));
        var own = await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Grade: "A")), Ct);
        var shared = await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Grade: "B"), Shared: true), Ct);
        var asClerk = customers.As(clerk);

        (await Some.ProblemAsync(() => asClerk.GetSegmentAsync(own.Id, Ct), HttpStatusCode.NotFound)).Code.ShouldBe("not_found");
        (await Some.ProblemAsync(() => asClerk.FindAsync(segment: own.Id, ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["segment"]);
        (await asClerk.GetSegmentAsync(shared.Id, Ct)).MayChange.ShouldBeFalse();
        await Some.ProblemAsync(() => asClerk.ChangeSegmentAsync(shared.Id, shared.Segment with { Note = "x" }, shared.ETag, Ct), HttpStatusCode.Forbidden);
        await Some.ProblemAsync(() => asClerk.DeleteSegmentAsync(shared.Id, shared.ETag, Ct), HttpStatusCode.Forbidden);
        (await Some.ProblemAsync(() => asClerk.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Grade: "A"), Shared: true), Ct), HttpStatusCode.UnprocessableEntity))
            .Errors!.Keys.ShouldBe(["shared"]);
        (await customers.As(customers.Xu).GetSegmentAsync(shared.Id, Ct)).MayChange.ShouldBeTrue();
    }

    [Fact]
    public async Task Customers_are_put_in_and_taken_out_by_hand_but_not_of_a_live_one()
    {
        var one = await Some.CustomerAsync(Api);
        var two = await Some.CustomerAsync(Api);
        var foreign = await Some.CustomerAsync(customers.As(customers.Xu));
        var list = await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Frozen), Ct);
        list.Members.ShouldBe(0);

        (await Api.ChangeSegmentMembersAsync(list.Id, new([one, two, two, foreign, Guid.NewGuid()]), Ct)).ShouldBe(new SegmentMembersChanged(2, 0, 2));
        (await Api.ChangeSegmentMembersAsync(list.Id, new([one], [two]), Ct)).ShouldBe(new SegmentMembersChanged(0, 1, 1));
        (await InAsync(list)).ShouldBe([one]);
        (await Api.GetSegmentAsync(list.Id, Ct)).Members.ShouldBe(1);
        (await Some.ProblemAsync(() => Api.FreezeSegmentAsync(list.Id, Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.segment.empty");

        var live = await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Grade: "C")), Ct);
        (await Some.ProblemAsync(() => Api.ChangeSegmentMembersAsync(live.Id, new([one]), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.segment.live");
        (await Some.ProblemAsync(() => Api.ChangeSegmentMembersAsync(list.Id, new(), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["add"]);
    }

    [Fact]
    public async Task Wrong_input_is_told_at_its_field()
    {
        var name = Some.Brand();
        await Api.AddSegmentAsync(new(name, SegmentKinds.Live, new(Grade: "A")), Ct);

        (await FieldAsync(new(name, SegmentKinds.Live, new(Grade: "A")))).ShouldBe("name");
        (await FieldAsync(new("", SegmentKinds.Live, new(Grade: "A")))).ShouldBe("name");
        (await FieldAsync(new(Some.Brand(), "warm", new(Grade: "A")))).ShouldBe("kind");
        (await FieldAsync(new(Some.Brand(), SegmentKinds.Live))).ShouldBe("filter");
        (await FieldAsync(new(Some.Brand(), SegmentKinds.Live, new(Grade: "Z")))).ShouldBe("filter.grade");
        (await FieldAsync(new(Some.Brand(), SegmentKinds.Live, new(Region: "999999")))).ShouldBe("filter.region");
        (await FieldAsync(new(Some.Brand(), SegmentKinds.Live, new(Q: new string('x', 101))))).ShouldBe("filter.q");
    }

    [Fact]
    public async Task Two_who_change_it_at_once_do_not_overwrite_each_other()
    {
        var made = await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Grade: "A")), Ct);
        var changed = await Api.ChangeSegmentAsync(made.Id, made.Segment with { Filter = new(Grade: "B") }, made.ETag, Ct);

        await Some.ProblemAsync(() => Api.ChangeSegmentAsync(made.Id, made.Segment with { Note = "mine" }, made.ETag, Ct), HttpStatusCode.PreconditionFailed);
        await Some.ProblemAsync(() => Api.DeleteSegmentAsync(made.Id, made.ETag, Ct), HttpStatusCode.PreconditionFailed);
        (await Api.GetSegmentAsync(made.Id, Ct)).Segment.Filter!.Grade.ShouldBe("B");
        await Api.DeleteSegmentAsync(made.Id, changed.ETag, Ct);
        await Some.ProblemAsync(() => Api.GetSegmentAsync(made.Id, Ct), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_segments_of_one_who_leaves_go_to_the_successor_under_a_free_name()
    {
        var leaver = customers.Person("离职者", RecordScope.Own);
        var name = Some.Brand();
        var his = await customers.As(leaver).AddSegmentAsync(new(name, SegmentKinds.Live, new(Grade: "A")), Ct);
        await Api.AddSegmentAsync(new(name, SegmentKinds.Live, new(Grade: "B")), Ct);
        await customers.Host.PublishAsync(new StaffChanged(
            customers.Lin.StaffId, "lin", "林小雨", null, null, customers.Team, null, [], true, null, null, null, "zh-CN", 1));
        await customers.Host.PublishAsync(new StaffLeft(leaver.StaffId, customers.Lin.StaffId, customers.Host.Clock.GetUtcNow()));

        await Eventually.BecomesAsync(async () => (await Api.FindSegmentsAsync(name, ct: Ct)).Items.Select(s => s.Segment.Name).ToList(), names => names.Contains(name + " (2)"), "the segment handed over");
        (await Api.GetSegmentAsync(his.Id, Ct)).OwnerId.ShouldBe(customers.Lin.StaffId);
    }

    [Fact]
    public async Task A_long_list_of_segments_comes_in_pages_by_name()
    {
        var word = Some.Brand();
        foreach (var i in Enumerable.Range(1, 5))
            await Api.AddSegmentAsync(new($"{word}{i}", SegmentKinds.Live, new(Grade: "A")), Ct);

        var names = new List<string>();
        string? cursor = null;
        do
        {
            var page = await Api.FindSegmentsAsync(word, limit: 2, cursor: cursor, ct: Ct);
            names.AddRange(page.Items.Select(s => s.Segment.Name));
            cursor = page.Next;
        }
        while (cursor is not null);
        names.ShouldBe([.. Enumerable.Range(1, 5).Select(i => $"{word}{i}")]);
        (await Api.FindSegmentsAsync("100%_" + word, ct: Ct)).Items.ShouldBeEmpty();
    }

    [Fact] // C-51
    public async Task A_week_of_visits_is_proposed_of_a_segment()
    {
        var rep = customers.Person("何向东", RecordScope.Own);
        var api = customers.As(rep);
        var word = Some.Brand();
        var chosen = await Some.CustomerAsync(api, Some.Complete(word + "南厂"));
        await Some.CustomerAsync(api);
        var segment = await api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Q: word)), Ct);
        customers.Host.Clock.Advance(TimeSpan.FromDays(90)); // Grade D is visited every 90 days.
        var week = DateOnly.FromDateTime(customers.Host.Clock.GetUtcNow().UtcDateTime).AddDays(7);

        (await api.ProposeVisitsAsync(new(week), Ct)).Stops.Count.ShouldBe(2);
        (await api.ProposeVisitsAsync(new(week, segment.Id), Ct)).Stops.ShouldHaveSingleItem().CustomerId.ShouldBe(chosen);
        (await Some.ProblemAsync(() => api.ProposeVisitsAsync(new(week, Guid.NewGuid()), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.segment.unknown");
    }

    private async Task<List<Guid>> InAsync(SegmentDetails segment) => [.. (await Api.FindAsync(segment: segment.Id, ct: Ct)).Items.Select(c => c.Id)];

    private async Task<string> FieldAsync(SegmentFields fields) =>
        (await Some.ProblemAsync(() => Api.AddSegmentAsync(fields, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldHaveSingleItem();
}
