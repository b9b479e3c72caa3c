using Crm.BuildingBlocks.Auditing;
using Crm.Staff.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Crm.Staff.Tests.Domain;

/// <summary>W-05: the chain notices every change, gap and insertion.</summary>
public sealed class AuditLinkTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 30, 0, 123, 456, TimeSpan.Zero);

    [Fact]
    public void An_untouched_chain_of_any_length_verifies() => Prop
        .ForAll(Gen.Choose(0, 40).ToArbitrary(), n =>
        {
            var check = Check(Chain(n));
            return check.BrokenAt is null && check.Entries == n;
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_changed_field_of_any_entry_is_found_at_that_entry() => Prop
        .ForAll(Gen.Choose(1, 20).ToArbitrary(), Gen.Choose(0, 19).ToArbitrary(), Gen.Choose(0, Tampering.Length - 1).ToArbitrary(), (n, at, how) =>
        {
            var chain = Chain(n);
            var victim = chain[at % n];
            var forged = new AuditRecord(victim.Sequence, victim.Module, Tampering[how](victim.Entry()), victim.PreviousHash);
            // The forger changes the content but cannot know which hash the next entry would need, so keeps the old one.
            chain[at % n] = WithHash(forged, victim.Hash);
            var check = Check(chain);
            return check.BrokenAt == victim.Sequence && check.Reason == "content";
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void An_entry_forged_with_its_own_right_hash_breaks_the_link_of_the_next()
    {
        var chain = Chain(5);
        chain[2] = new AuditRecord(3, chain[2].Module, chain[2].Entry() with { StaffName = "somebody else" }, chain[2].PreviousHash);
        var check = Check(chain);
        check.BrokenAt.ShouldBe(4);
        check.Reason.ShouldBe("link");
    }

    [Fact]
    public void A_missing_entry_is_a_gap()
    {
        var chain = Chain(5);
        chain.RemoveAt(1);
        var check = Check(chain);
        check.BrokenAt.ShouldBe(2);
        check.Reason.ShouldBe("gap");
    }

    [Fact]
    public void Text_moved_from_one_field_to_the_next_changes_the_hash()
    {
        var a = Entry(1) with { StaffName = "ab", Address = "c" };
        var b = a with { StaffName = "a", Address = "bc" };
        AuditLink.Hash(AuditLink.Genesis, 1, "staff", a).ShouldNotBe(AuditLink.Hash(AuditLink.Genesis, 1, "staff", b));
        AuditLink.Hash(AuditLink.Genesis, 1, "staff", a with { Address = null })
            .ShouldNotBe(AuditLink.Hash(AuditLink.Genesis, 1, "staff", a with { Address = "" }));
    }

    [Fact]
    public void The_hash_is_of_the_time_as_PostgreSQL_keeps_it()
    {
        var exact = Entry(1) with { At = Now.AddTicks(7) };
        AuditLink.Hash(AuditLink.Genesis, 1, "staff", exact).ShouldBe(AuditLink.Hash(AuditLink.Genesis, 1, "staff", exact with { At = AuditLink.Stored(exact.At) }));
    }

    private static readonly Func<AuditEntry, AuditEntry>[] Tampering =
    [
        e => e with { Id = Guid.NewGuid() }, e => e with { At = e.At.AddMicroseconds(1) }, e => e with { StaffId = Guid.NewGuid() },
        e => e with { StaffName = e.StaffName + " " }, e => e with { Address = "10.0.0.9" }, e => e with { TraceId = "forged" },
        e => e with { Action = "deleted" }, e => e with { RecordType = "Case" }, e => e with { RecordId = "other" }, e => e with { Changes = "{}" },
    ];

    private static List<AuditRecord> Chain(int length)
    {
        var chain = new List<AuditRecord>();
        var last = AuditLink.Genesis;
        for (var i = 1; i <= length; i++)
        {
            chain.Add(new AuditRecord(i, "customers", Entry(i), last));
            last = chain[^1].Hash;
        }
        return chain;
    }

    private static AuditEntry Entry(int number) => new(
        Guid.NewGuid(), Now.AddSeconds(number), Guid.NewGuid(), "林小雨", number % 2 == 0 ? "127.0.0.1" : null, null, "changed", "Customer",
        number.ToString(System.Globalization.CultureInfo.InvariantCulture), """{"name":{"old":"甲","new":"乙"}}""");

    private static AuditRecord WithHash(AuditRecord record, byte[] hash)
    {
        typeof(AuditRecord).GetProperty(nameof(AuditRecord.Hash))!.SetValue(record, hash);
        return record;
    }

    private static AuditCheck Check(IEnumerable<AuditRecord> chain)
    {
        var check = new AuditCheck();
        foreach (var record in chain)
        {
            if (!check.Next(record))
                break;
        }
        return check;
    }
}
