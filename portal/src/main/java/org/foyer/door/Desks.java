package org.foyer.door;

import static org.foyer.access.Permission.RUN_ASSEMBLY;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Officials;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desks of assemblies, for officials who may run them: planning, handing out codes, shutting devices out. */
@Service("doorDesks")
@Transactional
@EnableConfigurationProperties(DoorProperties.class)
public class Desks {

    private static final int SECRET = 24;

    private final DeskTable table;
    private final Assemblies assemblies;
    private final Officials officials;
    private final Access access;
    private final DoorProperties properties;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Desks(
            DeskTable table,
            Assemblies assemblies,
            Officials officials,
            Access access,
            DoorProperties properties,
            Clock clock) {
        this.table = table;
        this.assemblies = assemblies;
        this.officials = officials;
        this.access = access;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * How a desk is to be.
     *
     * @param name as everybody at the door calls it
     * @param part of the roll, from 1; null for the whole
     * @param cardsFrom first and last voting card of its stack, null without one
     */
    public record Plan(
            String name,
            @Nullable Integer part,
            @Nullable Integer cardsFrom,
            @Nullable Integer cardsTo) {}

    /**
     * A code that makes a device the desk's, once.
     *
     * @param code belongs into a link that only the person at the desk sees
     * @param until when it stops to work
     */
    public record Code(String code, Instant until) {}

    /** Why a device is not let in. */
    enum Shut {
        DESK_UNKNOWN,
        DESK_REVOKED,
        DESK_EXPIRED
    }

    /** All desks, those shut out as well. */
    @Transactional(readOnly = true)
    public List<Desk> of(AssemblyId assembly) {
        assemblies.require(assembly, RUN_ASSEMBLY);
        return table.of(assembly);
    }

    /** Plans a desk. */
    public UUID add(AssemblyId assembly, Plan plan) {
        assemblies.require(assembly, RUN_ASSEMBLY);
        return table.add(assembly, plan);
    }

    /** Changes a desk; its device keeps working. */
    public void change(UUID desk, Plan plan) {
        table.change(required(desk).id(), plan);
    }

    /** Makes a code for a device; the one before stops to work. */
    public Code newCode(UUID desk) {
        String code = secret();
        Instant until = clock.instant().plus(properties.codeLife());
        Desk known = required(desk);
        Assembly assembly = assemblies.require(known.assembly(), RUN_ASSEMBLY);
        String office = access.may(RUN_ASSEMBLY).in(assembly.unit()) instanceof Decision.Granted(String why) ? why : "";
        table.code(desk, hash(code), until, officials.me(assembly.id()), office);
        return new Code(code, until);
    }

    /** Shuts the device of a desk out for good; what it had not yet sent stays on it. */
    public void revoke(UUID desk) {
        table.revoke(required(desk).id(), clock.instant());
    }

    /** What a device has once it scanned the code. */
    record Enrolled(Desk desk, String token, Assembly assembly) {}

    /** Makes a device the desk's; empty where the code is wrong, old or used, told apart by nothing. */
    Optional<Enrolled> enrol(String code, String device) {
        byte[] hash = hash(code);
        Instant now = clock.instant();
        return table.assemblyOfCode(hash)
                .flatMap(assemblies::find)
                .filter(this::isStaffed)
                .flatMap(assembly -> {
                    String token = secret();
                    return table.enrol(hash, hash(token), device, now).map(desk -> new Enrolled(desk, token, assembly));
                });
    }

    /** The desk whose token it is, whether it is let in or not. */
    @Transactional(readOnly = true)
    Optional<Desk> byToken(String token) {
        return table.byToken(hash(token));
    }

    /** Why the desk is not let in now; empty where it is. */
    Optional<Shut> shut(Desk desk, Assembly assembly) {
        if (desk.revokedAt() != null) {
            return Optional.of(Shut.DESK_REVOKED);
        }
        return isStaffed(assembly) ? Optional.empty() : Optional.of(Shut.DESK_EXPIRED);
    }

    private boolean isStaffed(Assembly assembly) {
        return assembly.isOn() && expiry(assembly).isAfter(clock.instant());
    }

    private Desk required(UUID desk) {
        Optional<Desk> found = table.find(desk);
        if (found.isEmpty()) {
            new Decision.Refused("no-office").orThrow();
        }
        assemblies.require(found.orElseThrow().assembly(), RUN_ASSEMBLY);
        return found.orElseThrow();
    }

    /** Until when devices of the assembly are let in. */
    Instant expiry(Assembly assembly) {
        return assembly.endsAt().plus(properties.afterEnd());
    }

    private String secret() {
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static byte[] hash(String secret) {
        return Chain.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }
}
