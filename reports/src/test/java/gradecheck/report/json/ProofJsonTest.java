package gradecheck.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.ProofMother;
import org.junit.jupiter.api.Test;

class ProofJsonTest {

    @Test
    void startsWithItsSchemaAndWhetherTheAssignmentIsSound() {
        assertThat(ProofJson.write(ProofMother.sound().build()))
                .startsWith("{\n  \"schema\": \"gradecheck/proof/v1\",\n  \"assignment\": {")
                .contains("\n  \"sound\": true,\n  \"seeds\": [ 42 ],\n  \"broken\": [],\n  \"variants\": [ {")
                .endsWith("}\n");
    }

    @Test
    void tellsOfEveryBrokenClaimAndEveryVariant() {
        assertThat(ProofJson.write(ProofMother.broken().build()))
                .contains("\"sound\": false", "\"claim\": \"full-marks\"", "\"subject\": \"adam/right: plain\"")
                .contains("\"truth\": \"wrong\"", "\"lost\": {\n      \"momentum\": 1.0\n    }", "\"unfailed\": [")
                .contains("\"excuse\": \"unnamed\",\n        \"reason\": \"It looks like another.\"");
    }
}
