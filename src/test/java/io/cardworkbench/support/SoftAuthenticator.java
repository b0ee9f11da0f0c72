package io.cardworkbench.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with an authenticator that keeps one passkey: answers what it is asked in the form of browsers, and can be wrong. */
public final class SoftAuthenticator {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int COORDINATE_BYTES = 32;
    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;
    private static final int HAS_KEY = 0x40;

    private final byte[] id = new byte[COORDINATE_BYTES];
    private final String origin;
    private KeyPair keys = newKeys();
    private String owner = "";
    private boolean verifies = true;
    private int signatures;

    /** @param origin of the page that it answers */
    public SoftAuthenticator(String origin) {
        new SecureRandom().nextBytes(id);
        this.origin = origin;
    }

    /** The same authenticator, in front of another page. */
    public SoftAuthenticator at(String otherOrigin) {
        var other = new SoftAuthenticator(otherOrigin);
        System.arraycopy(id, 0, other.id, 0, id.length);
        other.keys = keys;
        other.owner = owner;
        other.signatures = signatures;
        return other;
    }

    /** Does not ask who is using it from now on. */
    public SoftAuthenticator withoutVerifying() {
        verifies = false;
        return this;
    }

    /** Signs with another key from now on, which nobody has registered. */
    public SoftAuthenticator forging() {
        keys = newKeys();
        return this;
    }

    /** Has signed so often. */
    public SoftAuthenticator counting(int times) {
        signatures = times;
        return this;
    }

    /** Makes the passkey that it is asked to make. */
    public String make(String asked) {
        var options = JSON.readTree(asked);
        owner = options.path("user").path("id").asString();
        var key = concat(new byte[16], shortOf(id.length), id, publicKey());
        var data = data(options.path("rp").path("id").asString(), HAS_KEY, key);
        var attestation = concat(
                hex("a363666d74646e6f6e656761747453746d74a0686175746844617461" + "59"), shortOf(data.length), data);
        return answer(Map.of(
                "clientDataJSON",
                text(client("webauthn.create", options)),
                "attestationObject",
                text(attestation),
                "authenticatorData",
                text(data),
                "transports",
                new String[] {"internal", "hybrid"}));
    }

    /** Signs what it is asked to sign. */
    public String sign(String asked) {
        var options = JSON.readTree(asked);
        if (signatures > 0) {
            signatures++;
        }
        var data = data(options.path("rpId").asString(), 0, new byte[0]);
        var client = client("webauthn.get", options);
        return answer(Map.of(
                "clientDataJSON",
                text(client),
                "authenticatorData",
                text(data),
                "signature",
                text(signed(concat(data, sha256(client)))),
                "userHandle",
                owner));
    }

    private String answer(Map<String, Object> response) {
        return JSON.writeValueAsString(Map.of(
                "id",
                text(id),
                "rawId",
                text(id),
                "type",
                "public-key",
                "authenticatorAttachment",
                "platform",
                "clientExtensionResults",
                Map.of(),
                "response",
                response));
    }

    private byte[] client(String type, JsonNode options) {
        return JSON.writeValueAsBytes(
                Map.of("type", type, "challenge", options.path("challenge").asString(), "origin", origin));
    }

    private byte[] data(String relyingParty, int flags, byte[] key) {
        var all = flags | USER_PRESENT | (verifies ? USER_VERIFIED : 0);
        return concat(
                sha256(relyingParty.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) all},
                ByteBuffer.allocate(Integer.BYTES).putInt(signatures).array(),
                key);
    }

    /** As COSE has it, for ECDSA with P-256. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return concat(
                hex("a5010203262001215820"),
                coordinate(point.getAffineX().toByteArray()),
                hex("225820"),
                coordinate(point.getAffineY().toByteArray()));
    }

    private byte[] signed(byte[] data) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without a sign, and with all its zeros. */
    private static byte[] coordinate(byte[] number) {
        var bytes = new byte[COORDINATE_BYTES];
        var tail = Arrays.copyOfRange(number, Math.max(0, number.length - COORDINATE_BYTES), number.length);
        System.arraycopy(tail, 0, bytes, COORDINATE_BYTES - tail.length, tail.length);
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] shortOf(int number) {
        return ByteBuffer.allocate(Short.BYTES).putShort((short) number).array();
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
